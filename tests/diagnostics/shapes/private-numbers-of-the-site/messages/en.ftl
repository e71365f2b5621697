# Ask the author: 070 111 229
search_label = Search, or call 070 111 222
