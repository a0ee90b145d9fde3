// Holds a precompiled header that public headers compiled alone share.
