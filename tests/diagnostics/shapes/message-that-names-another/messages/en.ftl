example_word = See { no_such_message }
