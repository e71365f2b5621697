пример = Еден
nav_cities = Еден { два
nav_topics = Два
