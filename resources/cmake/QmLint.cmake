# Target lint: clang-tidy (.clang-tidy) and clazy level 1 over every source of ours. Both read the compile commands,
# which must be free of precompiled headers: use the preset of the same name.

find_program(QM_RUN_CLANG_TIDY run-clang-tidy)
find_program(QM_CLAZY clazy-standalone)
if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS OR NOT QM_RUN_CLANG_TIDY OR NOT QM_CLAZY)
  return()
endif()

# The generated headers (moc, uic) have to be there first; the rooms' libraries bring them.
add_custom_target(lint
  COMMAND ${QM_RUN_CLANG_TIDY} -quiet -p ${CMAKE_BINARY_DIR} "${CMAKE_SOURCE_DIR}/(app|models|tests|ui)/.*"
  COMMAND ${CMAKE_COMMAND} -DQM_CLAZY=${QM_CLAZY} -DBUILD=${CMAKE_BINARY_DIR} -DSOURCE=${CMAKE_SOURCE_DIR}
          -P ${CMAKE_SOURCE_DIR}/resources/cmake/RunClazy.cmake
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} USES_TERMINAL VERBATIM)
