example_word = Еден
