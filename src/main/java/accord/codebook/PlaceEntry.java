package accord.codebook;

import accord.model.Place;
import java.util.List;

/**
 * One place of the gazetteer.
 *
 * @param id ocha:&lt;P-code&gt; or geonames:&lt;number&gt;; own: for places that neither has
 * @param level country, governorate, district, subdistrict, city, town, village, neighbourhood, camp, region, crossing or site
 * @param parent id of the smallest unit that holds it; empty where none is known
 * @param admin1Id id of the first-level unit; empty for countries and where unknown
 * @param country ISO 3166-1 alpha-3; empty for regions of several countries
 * @param lat degrees, WGS 84; NaN where unknown
 * @param lon degrees, WGS 84; NaN where unknown
 * @param population 0 where unknown
 * @param aliases other spellings
 */
public record PlaceEntry(
        String id,
        String name,
        String level,
        String parent,
        String admin1Id,
        String admin1,
        String country,
        double lat,
        double lon,
        long population,
        List<String> aliases) {

    public boolean isCountry() {
        return level.equals("country");
    }

    /** The record of the tables, with the words of the article. */
    public Place place(String text) {
        return new Place(
                id,
                name,
                text,
                empty(level),
                empty(admin1Id),
                empty(admin1),
                empty(country),
                Double.isNaN(lat) ? null : lat,
                Double.isNaN(lon) ? null : lon);
    }

    private static String empty(String s) {
        return s.isEmpty() ? null : s;
    }
}
