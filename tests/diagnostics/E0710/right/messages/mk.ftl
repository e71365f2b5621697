pager_page = Страница { $page } од { $pages }
