country_XA = Горландија
country_XB = Речландија
