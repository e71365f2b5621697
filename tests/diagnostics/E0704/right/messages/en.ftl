example_word = One two
