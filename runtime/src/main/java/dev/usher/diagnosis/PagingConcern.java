package dev.usher.diagnosis;

import java.util.Optional;

/** 400 and 422 of lists, searches and exports. */
final class PagingConcern implements Concern {

  private static final int LAST_PAGE = 100;

  @Override
  public void look(Facts facts, Findings findings) {
    depth(facts, findings);
    search(facts, findings);
    export(facts, findings);
    mixed(facts, findings);
  }

  private static void depth(Facts facts, Findings findings) {
    Optional<String> page = facts.query("page").filter(number -> number.matches("\\d{1,9}"));
    if (page.isPresent() && Integer.parseInt(page.get()) > LAST_PAGE) {
      findings.shown(
          "pages by number reach no further than 100 pages or 10,000 records",
          "asked for was page " + page.get(),
          "page by cursor: page[size]=100, then page[after] with the cursor of the answer before");
    }
  }

  private static void search(Facts facts, Findings findings) {
    if (facts.says("response limit", "search response")
        || (facts.isAt("search") && isDeep(facts))) {
      findings.stated(
          "a search gives no more than 1,000 results",
          facts.quoted(),
          "use /api/v2/search/export, or narrow the query, for instance by created");
    }
    if (facts.says("page must be an integer")) {
      findings.stated(
          "/api/v2/search takes no cursors",
          facts.quoted(),
          "page it by number, or use /api/v2/search/export with page[size]");
    }
  }

  private static boolean isDeep(Facts facts) {
    return facts.status() == 422 && facts.hasCode("invalid");
  }

  private static void export(Facts facts, Findings findings) {
    if (facts.says("too recent", "start_time must be")) {
      findings.stated(
          "the export has caught up with the present",
          facts.quoted(),
          "take this for its end, and ask again later with an older start_time");
    }
  }

  private static void mixed(Facts facts, Findings findings) {
    boolean byCursor =
        facts.query("page[size]").isPresent() || facts.query("page[after]").isPresent();
    if (byCursor && (facts.query("page").isPresent() || facts.query("per_page").isPresent())) {
      findings.shown(
          "the call pages by cursor and by number at once",
          "it has page[...] and page or per_page",
          "send page[size] and page[after] alone");
    }
  }
}
