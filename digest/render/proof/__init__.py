"""The page on which an editor proofreads a mail: every way readers may see it, on one sheet."""
