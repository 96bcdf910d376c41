package org.creditportal.systemtests.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;

/** What only a browser can tell of every page: whether everybody can use it, and whether the browser complains of it. */
final class PagesInBrowsers {

    /** More would wait for each other: the server needs a processor too. */
    private static final int BROWSERS = 2;

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final int HEIGHT = 720;

    private static final String ADDRESS =
            "http://" + OfficeWalk.TENANT + ".localhost:" + RunningPortal.get().port();

    private PagesInBrowsers() {}

    /** What is wrong with pages, by their addresses; English words stand in the same pages as Chinese ones. */
    static Map<String, List<String>> faults(Collection<OfficeWalk.Visit> visited) {
        Map<String, List<String>> faults = new ConcurrentSkipListMap<>();
        List<OfficeWalk.Visit> visits = new ArrayList<>(visited);
        visits.sort(Comparator.comparing(OfficeWalk.Visit::session));
        IntStream.range(0, BROWSERS).parallel().forEach(browser -> judge(share(visits, browser), faults));
        return faults;
    }

    private static List<OfficeWalk.Visit> share(List<OfficeWalk.Visit> visits, int browser) {
        return IntStream.range(0, visits.size())
                .filter(place -> place % BROWSERS == browser)
                .mapToObj(visits::get)
                .toList();
    }

    /** One browser for all jobs: what it has loaded of scripts and fonts for one of them, it keeps for the next. */
    private static void judge(List<OfficeWalk.Visit> visits, Map<String, List<String>> faults) {
        try (Chromium own = Chromium.start()) {
            BrowserContext context = own.browser().newContext();
            context.addInitScript(Axe.SCRIPT);
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    complaints.add(message.text());
                }
            });
            for (OfficeWalk.Visit visit : visits) {
                context.addCookies(List.of(cookie(visit.session()), cookie("language=zh")));
                page.navigate(ADDRESS + visit.address());
                if (!fitsAPhone(page)) {
                    complaints.add("is wider than a phone");
                }
                List<String> found = new ArrayList<>(Axe.faults(page));
                found.addAll(complaints);
                complaints.clear();
                if (!found.isEmpty()) {
                    faults.put(visit.address(), found);
                }
            }
        }
    }

    /** Tables scroll by themselves, pages up and down only. */
    private static boolean fitsAPhone(Page page) {
        page.setViewportSize(PHONE, HEIGHT);
        boolean fits = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() <= PHONE;
        page.setViewportSize(DESK, HEIGHT);
        return fits;
    }

    private static Cookie cookie(String nameAndValue) {
        String[] parts = nameAndValue.split("=", 2);
        return new Cookie(parts[0], parts[1]).setUrl(ADDRESS + "/office");
    }
}
