# qm_add_room(NAME [QT] [PUBLIC targets…] [PRIVATE targets…])
#   One static library a folder: all its .cpp and .h files. The include directory is the folder itself and nothing else,
#   so a header of a room that is not linked cannot be found. QT switches moc, uic and rcc on.
# qm_add_tests(FOLDER [GUI] LINK targets…)
#   One Qt Test program for each FOLDER/tst_*.cpp, linked with what LINK names. Called from one directory, because Qt's
#   test library defines the directory as a macro, and the tests share a precompiled header.

add_library(qm_options INTERFACE)
target_compile_features(qm_options INTERFACE cxx_std_20)
if(QM_STRICT)
  target_compile_options(qm_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Werror)
endif()
target_compile_definitions(qm_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                           QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER)

set(kMocOptions --include "${CMAKE_SOURCE_DIR}/resources/cmake/mocprelude.h")

function(qm_add_room name)
  cmake_parse_arguments(arg "QT" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h" "${CMAKE_CURRENT_SOURCE_DIR}/*/*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT sources AND NOT headers) # until the room has its first file
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE ${arg_PUBLIC})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}" FILES ${headers})
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON LINKER_LANGUAGE CXX)
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE qm_options ${arg_PRIVATE})
  if(arg_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTOMOC_MOC_OPTIONS "${kMocOptions}")
    set_property(TARGET ${name} PROPERTY AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/forms")
    if("Qt6::Widgets" IN_LIST arg_PUBLIC)
      target_precompile_headers(${name} PRIVATE <QtWidgets/QtWidgets>)
    else()
      target_precompile_headers(${name} PRIVATE <QtCore/QtCore>)
    endif()
  else()
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  endif()
endfunction()

function(qm_add_tests folder)
  cmake_parse_arguments(arg "GUI" "" "LINK" ${ARGN})
  file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp")
  foreach(source IN LISTS tests)
    get_filename_component(test "${source}" NAME_WE)
    add_executable(${test} "${source}")
    set_target_properties(${test} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "${kMocOptions}")
    target_link_libraries(${test} PRIVATE qm_options ${arg_LINK} Qt6::Test)
    set_source_files_properties("${source}" PROPERTIES COMPILE_DEFINITIONS
      "QM_TEST_DATA=\"${CMAKE_SOURCE_DIR}/tests/data\";QM_TEST_SOURCE=\"${CMAKE_CURRENT_SOURCE_DIR}/${folder}\"")
    if(NOT arg_GUI)
      target_precompile_headers(${test} REUSE_FROM qm_test_pch)
    endif()
    add_test(NAME ${test} COMMAND ${test})
    set_tests_properties(${test} PROPERTIES
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}")
  endforeach()
endfunction()
