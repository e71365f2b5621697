country_XA = Uplandia
country_XB = Riverlandia
