our_word = Our word
label_ours = Ours
