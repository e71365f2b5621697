nav_cities = See { no_such_message }
