// Read by moc before each file: moc 6.4 stops at "namespace std _GLIBCXX_VISIBILITY(default)" where <compare> is the
// first standard header that a file includes.
#define _GLIBCXX_VISIBILITY(V)
