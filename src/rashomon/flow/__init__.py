"""The stages set to work: on one article, on one story, on a library."""
