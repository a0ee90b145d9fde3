// Holds the precompiled header that the tests without a window share.
