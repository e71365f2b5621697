not_found = This page is not here
