# qm_add_translations(TARGET)
#   Compiles translations/*.ts into TARGET, a static library, under :/i18n, so that the program, the tests and
#   the tour have them alike. The target update_translations reads the texts of the sources into the .ts files; what it
#   marks as unfinished has to be translated before ./check passes.

function(qm_add_translations target)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/*.ts")
  qt_add_lrelease(${target} TS_FILES ${files} QM_FILES_OUTPUT_VARIABLE compiled)
  qt_add_resources(${target} translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
  add_custom_target(update_translations COMMAND bash resources/scripts/translations.sh ${files}
                    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
endfunction()
