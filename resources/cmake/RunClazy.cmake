# clazy level 1 over every source with a compile command, as errors. -DQM_CLAZY=… -DBUILD=… -DSOURCE=…

file(READ "${BUILD}/compile_commands.json" commands)
string(JSON count LENGTH "${commands}")
math(EXPR last "${count} - 1")
set(sources "")
foreach(index RANGE ${last})
  string(JSON file GET "${commands}" ${index} file)
  if(file MATCHES "^${SOURCE}/(app|models|ui)/")
    list(APPEND sources "${file}")
  endif()
endforeach()
list(REMOVE_DUPLICATES sources)
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
list(JOIN sources "\n" names)
file(WRITE "${BUILD}/clazy-sources.txt" "${names}\n")
execute_process(
  COMMAND xargs -P ${cores} -n 4 "${QM_CLAZY}" -p "${BUILD}" --checks=level1 --only-qt
          "--header-filter=^${SOURCE}/(app|models|ui)/.*" --extra-arg=-Werror --extra-arg=-Wno-unknown-warning-option
  INPUT_FILE "${BUILD}/clazy-sources.txt" RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "clazy found something")
endif()
