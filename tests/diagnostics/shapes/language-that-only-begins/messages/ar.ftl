nav_cities = مدن
nav_cites = مدن
