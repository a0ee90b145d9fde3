# What makes building fast where it is installed, and is never required: ccache and mold; and small. Included before
# project().

find_program(QM_CCACHE ccache)
find_program(QM_MOLD mold)

if(QM_CCACHE)
  # Paths count from the source folder: a second clone of the same commit is served from the first one's results.
  set(CMAKE_CXX_COMPILER_LAUNCHER /usr/bin/env "CCACHE_BASEDIR=${CMAKE_CURRENT_SOURCE_DIR}"
      sh "${CMAKE_CURRENT_SOURCE_DIR}/resources/cmake/compile.sh" "${QM_CCACHE}")
  add_compile_options($<$<NOT:$<BOOL:${CMAKE_DISABLE_PRECOMPILE_HEADERS}>>:-fpch-preprocess>)
endif()
if(QM_MOLD)
  add_link_options(-fuse-ld=mold)
endif()
# Every test holds the debugging names of the rooms that it links: compressed, they are a third.
add_link_options(LINKER:--as-needed LINKER:--compress-debug-sections=zlib)
