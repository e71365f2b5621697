nav_citys = Towns
