nav_cities = Gradovi
