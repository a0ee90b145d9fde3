#!/bin/sh
# compile.sh CCACHE COMPILER ARGUMENT…: compiles through ccache. Settings stand here, so that a plain ninja finds what a
# preset built. What a source includes is taken from the compiler's own list, not from preprocessing it first. Beside a precompiled header lies its checksum: ccache would hash the header itself, over 100 MB, for every
# source that uses it.
export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1 CCACHE_DEPEND=1
"$@" || exit
case "$*" in
  *c++-header*)
    for argument; do
      case $argument in
        *.gch) sha256sum <"$argument" >"$argument.sum" && break ;;
      esac
    done ;;
esac
