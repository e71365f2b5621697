пример = Еден
example_word = Еден { два
another_word = Два
