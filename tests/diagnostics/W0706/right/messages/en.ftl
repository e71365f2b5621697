nav_cities = Towns
