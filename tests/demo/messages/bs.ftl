country_XA = Gorlandija
country_XB = Rječlandija
