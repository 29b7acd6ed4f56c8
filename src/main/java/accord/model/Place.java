package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * A place as an article names it and as the gazetteer knows it. The id is ocha:<P-code>, else geonames:<number>, else
 * text:<folded name> where the gazetteer has no entry; then level, admin units, country and coordinates are null.
 */
@Doc("A place as an article names it and as the gazetteer knows it.")
public record Place(
        @Doc("ocha:<P-code>, else geonames:<number>, else text:<folded name>")
        String id,

        @Doc("name in the gazetteer, else as the article spells it")
        String name,

        @Doc("the name as the article spells it") String text,

        @Doc(
                "country, governorate, district, subdistrict, city, town, village, neighbourhood, camp, region, crossing or site; null where unknown")
        String level,

        @Doc("id of the first-level unit (governorate, province, state) that holds it; null where unknown")
        String admin1_id,

        @Doc("name of that unit; null where unknown") String admin1,
        @Doc("ISO 3166-1 alpha-3; null where unknown") String country,

        @Doc("latitude in degrees, WGS 84; null where unknown")
        Double lat,

        @Doc("longitude in degrees, WGS 84; null where unknown")
        Double lon) {

    public Place {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(text, "text");
    }
}
