example_count = { $n } things
