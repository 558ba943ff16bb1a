package org.gongkailan.catalogue.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Channels;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/** What is wrong with a disclosure before it is put down. Findings stand at the names of the fields: {@link #TITLE} … */
public final class DisclosureCheck {
    /** Place of findings about the title. */
    public static final String TITLE = "title";
    /** Place of findings about the day of forming. */
    public static final String FORMED = "formed";
    /** Place of findings about the day of publication. */
    public static final String PUBLISHED = "published";
    /** Place of findings about the channel. */
    public static final String CHANNEL = "channel";
    /** Place of findings about the address. */
    public static final String ADDRESS = "address";

    private static final int LONG_TITLE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):(//)?.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("^https?://[^\\s/?#]+(\\S*)$", Pattern.CASE_INSENSITIVE);
    private static final List<String> HARMFUL = List.of("javascript", "vbscript", "data", "file");

    private final LocalDate today;

    /** @param today the last day on which something can have been published */
    public DisclosureCheck(LocalDate today) {
        this.today = today;
    }

    /** Everything that is wrong with it; an error keeps it from being put down. */
    public List<Finding> check(Disclosure disclosure) {
        var found = new ArrayList<Finding>();
        title(disclosure.title(), found);
        days(disclosure.formed(), disclosure.published(), found);
        channel(disclosure.outlet().channel(), found);
        address(disclosure.outlet().address(), found);
        return found;
    }

    private static void title(String title, List<Finding> found) {
        if (title.isBlank()) {
            found.add(Finding.error("disclosure.untitled", Place.of(TITLE), "catalogue.disclosure.check.untitled"));
        } else if (title.codePointCount(0, title.length()) > LONG_TITLE) {
            found.add(Finding.warning("disclosure.title-long", Place.of(TITLE), "catalogue.disclosure.check.titleLong",
                    title.codePointCount(0, title.length())));
        }
    }

    private void days(LocalDate formed, LocalDate published, List<Finding> found) {
        if (published != null && published.isAfter(today)) {
            found.add(Finding.error("disclosure.future", Place.of(PUBLISHED), "catalogue.disclosure.check.future",
                    published));
        } else if (published != null && formed != null && published.isBefore(formed)) {
            found.add(Finding.error("disclosure.before-formed", Place.of(PUBLISHED),
                    "catalogue.disclosure.check.beforeFormed", published, formed));
        }
        if (formed == null) {
            found.add(Finding.notice("disclosure.not-formed", Place.of(FORMED), "catalogue.disclosure.check.notFormed"));
        } else if (published == null && formed.isAfter(today)) {
            found.add(Finding.notice("disclosure.forming", Place.of(FORMED), "catalogue.disclosure.check.forming", formed));
        }
        if (isOdd(formed) || isOdd(published)) {
            found.add(Finding.error("disclosure.odd-day", Place.of(isOdd(formed) ? FORMED : PUBLISHED),
                    "catalogue.disclosure.check.oddDay"));
        }
    }

    private boolean isOdd(LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(10)));
    }

    private static void channel(String channel, List<Finding> found) {
        if (!channel.isEmpty() && Channels.official().standardOf(channel).isEmpty()) {
            found.add(Finding.notice("disclosure.channel-unknown", Place.of(CHANNEL),
                    "catalogue.disclosure.check.channelUnknown", channel));
        }
    }

    private static void address(String address, List<Finding> found) {
        var scheme = SCHEME.matcher(address.toLowerCase(Locale.ROOT));
        boolean named = scheme.matches();
        if (CONTROL.matcher(address).find()) {
            found.add(Finding.error("disclosure.address-control", Place.of(ADDRESS), "catalogue.disclosure.check.control"));
        } else if (named && HARMFUL.contains(scheme.group(1))) {
            found.add(Finding.error("disclosure.address-scheme", Place.of(ADDRESS), "catalogue.disclosure.check.scheme",
                    scheme.group(1)));
        } else if (named && scheme.group(2) != null && !WEB.matcher(address).matches()) {
            found.add(Finding.error("disclosure.address-broken", Place.of(ADDRESS), "catalogue.disclosure.check.notWeb"));
        }
    }
}
