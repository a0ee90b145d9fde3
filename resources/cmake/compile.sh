#!/bin/sh
# compile.sh CCACHE COMPILER ARGUMENT…: compiles through ccache. Settings stand here, so that a plain ninja finds what a
# preset built. What a source includes is taken from the compiler's own list, without preprocessing it first. Beside a
# precompiled header lies the checksum of all that it was made of: ccache would hash the header, over 100 MB, for every
# source that uses it, and no two compilations of it are the same bytes. The header itself is compiled without ccache:
# to keep a copy of it takes longer than to make it.
export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1 CCACHE_DEPEND=1
case "$*" in
  *c++-header*) shift ;;
  *) exec "$@" ;;
esac
"$@" || exit
for argument; do
  case $argument in
    *.gch) header=$argument ;;
    *.gch.d) made_of=$argument ;;
  esac
done
sed -e '1s/^[^:]*://' -e 's/\\$//' "$made_of" | xargs cat | sha256sum >"$header.sum"
