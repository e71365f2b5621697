//! What pages say of themselves to search engines and messengers.

use std::collections::BTreeMap;

use super::TestSite;

#[test]
fn every_page_that_is_listed_says_something_of_its_own() {
    let site = TestSite::new("en, sq").with(
        "content/site.yaml",
        "title: {en: Test}\ntagline: {en: Words, sq: Fjalë}\nbase_url: https://example.org/\nlanguages: [en, sq]\n",
    );
    let site = site.load();
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for (address, output) in site.plan.outputs() {
        if !output.is_listed() {
            continue;
        }
        let page = site.page(address.as_str());
        let description = page.split("<meta name=\"description\" content=\"").nth(1);
        let description = description.and_then(|rest| rest.split('"').next());
        let language = address.as_str().split('/').next().unwrap();
        let description = description.unwrap_or_else(|| panic!("{address} says nothing"));
        let before = said.insert(format!("{language} {description}"), address.to_string());
        assert_eq!(before, None, "{address}: {description}");
    }
    assert!(said.len() > 20);
}
