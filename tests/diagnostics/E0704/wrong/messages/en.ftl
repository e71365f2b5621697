nav_cities = Towns { and cities
