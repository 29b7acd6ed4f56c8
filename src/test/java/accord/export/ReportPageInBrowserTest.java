package accord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; skipped where the machine has none. Pictures are left in target/report. */
class ReportPageInBrowserTest {
    private static final Path PICTURES = Path.of("target", "report");

    @TempDir
    private static Path folder;

    private static Path large;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.installed().isPresent(), "no Chromium on this machine");
        large = written("large.html", MadeReport.of(5000));
        browser = new Browser(Browser.installed().orElseThrow(), folder.resolve("profile"));
        browser.size(1280, 900);
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void fiveThousandDealsAreDrawnWithoutAComplaintOrARequest() throws Exception {
        browser.open(large);

        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.asked()).isEmpty();
        assertThat(browser.value("document.querySelectorAll('.chart svg').length")
                        .asInt())
                .isEqualTo(10);
        assertThat(text("#deals-count")).startsWith("5,000 deals");
        assertThat(text("#time-chart svg")).contains("not observed");
        browser.size(1280, 1500);
        browser.screenshot(PICTURES.resolve("report.png"), false);
        browser.size(1280, 900);
    }

    @Test
    void periodsThatNobodyObservedDoNotStretchTheAxis() throws Exception {
        browser.open(written("small.html", MadeReport.of(12)));

        assertThat(text("#time-chart svg")).contains("not observed");
        int tallest = browser.value("Math.max(...[...document.querySelectorAll('#time-table tbody tr')]"
                        + ".map(row => parseInt(row.querySelector('td').textContent, 10)))")
                .asInt();
        assertThat(browser.value("echarts.getInstanceByDom(document.querySelector('#time-chart [_echarts_instance_],"
                                + " #time-chart')).getModel().getComponent('yAxis', 0).axis.scale.getExtent()[1]")
                        .asInt())
                .isBetween(tallest, 3 * tallest);
    }

    /** Measured in processor time, so that a busy machine does not fail it. */
    @Test
    void fiveThousandDealsTakeLessThanTwoSeconds(TestReporter reporter) throws Exception {
        double seconds;
        try (Browser fresh = new Browser(Browser.installed().orElseThrow(), folder.resolve("fresh"))) {
            fresh.size(1280, 900);
            fresh.open(large);
            seconds = fresh.spent();
        }

        reporter.publishEntry("seconds of the main thread", String.format(Locale.ROOT, "%.2f", seconds));
        assertThat(seconds).isBetween(0.01, 2.0);
    }

    @Test
    void filtersNarrowTheListAndAnOpenedDealShowsItsSentences() throws Exception {
        browser.open(large);
        browser.value(typed("#filter-text", "Yarmouk"));
        browser.await("document.querySelector('#deals-count').textContent.includes(' of 5,000')");

        assertThat(browser.value("[...document.querySelectorAll('#deals-list .deal')].length")
                        .asInt())
                .isEqualTo(50);
        browser.value(chosen("#filter-kind", "exchange"));
        assertThat(browser.value("[...document.querySelectorAll('#deals-list .what')].every(e =>"
                                + " e.textContent.includes('xchange'))")
                        .asBoolean())
                .isTrue();

        browser.value("document.querySelector('#deals-list details').open = true");
        browser.await("document.querySelector('#deals-list blockquote') !== null");
        assertThat(text("#deals-list blockquote")).contains("Yarmouk");
        assertThat(text("#deals-list .body")).contains("Why it").contains("probability");

        browser.value("document.querySelector('#filters [type=reset]').click()");
        assertThat(text("#deals-count")).startsWith("5,000 deals");
    }

    @Test
    void aBarsPeriodLeadsToItsDeals() throws Exception {
        browser.open(large);
        browser.value("document.querySelector('#time-table tbody button').click()");

        String row = text("#time-table tbody tr");
        String count = text("#deals-count");
        assertThat(row).contains(text("#time-table tbody tr td"));
        assertThat(count).startsWith(text("#time-table tbody tr td") + " deal");
    }

    @Test
    void theGrainChangesTheTable() throws Exception {
        browser.open(large);
        browser.value("document.querySelector('#time-controls input[value=year]').click()");

        assertThat(browser.value("[...document.querySelectorAll('#time-table tbody th')].map(e =>"
                                + " e.textContent).join(' ')")
                        .asText())
                .isEqualTo("2019 2018 2017 2016 2015 2014 2013 2012");
    }

    @Test
    void hostileTextsStayText() throws Exception {
        browser.open(written("hostile.html", ReportPageTest.hostile()));
        browser.value("document.querySelectorAll('.deal details').forEach(d => { d.open = true; })");
        browser.await("document.querySelectorAll('blockquote').length === " + ReportPageTest.HOSTILE.size());

        assertThat(browser.value("document.querySelectorAll('img, .deal svg, .deal script').length")
                        .asInt())
                .isZero();
        assertThat(browser.value("[...document.querySelectorAll('.deal a')].filter(a =>"
                                + " !a.getAttribute('href').startsWith('#')).length")
                        .asInt())
                .isZero();
        assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anEmptyReleaseIsDrawnToo() throws Exception {
        browser.open(written("empty.html", MadeReport.of(0)));

        assertThat(browser.complaints()).isEmpty();
        assertThat(text("#deals-count")).startsWith("0 deals");
    }

    @Test
    void aNarrowDarkScreenHoldsThePage() throws Exception {
        browser.size(390, 844);
        browser.scheme("dark");
        browser.open(large);

        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(390);
        assertThat(browser.value("getComputedStyle(document.documentElement).backgroundColor")
                        .asText())
                .isEqualTo("rgb(22, 24, 26)");
        browser.screenshot(PICTURES.resolve("report-narrow-dark.png"), false);
        browser.scheme("light");
        browser.size(1280, 900);
    }

    private static String text(String selector) throws Exception {
        return browser.value("document.querySelector('" + selector + "').textContent")
                .asText();
    }

    private static String typed(String selector, String text) {
        return "(e => { e.value = '" + text + "'; e.dispatchEvent(new Event('input')); })(document.querySelector('"
                + selector + "'))";
    }

    private static String chosen(String selector, String value) {
        return "(e => { e.value = '" + value + "'; e.dispatchEvent(new Event('change')); })(document.querySelector('"
                + selector + "'))";
    }

    private static Path written(String name, ReportData data) throws IOException {
        Path page = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(page)) {
            ReportPage.write(data, out);
        }
        return page;
    }
}
