example_count = { $n } нешта
