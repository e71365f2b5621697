example_word = One
