our_word = Наш збор
label_ours = Наше
