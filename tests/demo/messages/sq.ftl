country_XA = Malandia
country_XB = Lumandia
