package accord.codebook;

import java.util.Map;
import java.util.Set;

/** The words around a name that tell what kind of place it is, or that it is none. */
final class PlaceWords {
    /** Words that may follow or introduce a place's name and say its level. */
    static final Map<String, String> LEVELS = Map.ofEntries(
            Map.entry("province", "governorate"),
            Map.entry("governorate", "governorate"),
            Map.entry("oblast", "governorate"),
            Map.entry("prefecture", "governorate"),
            Map.entry("department", "governorate"),
            Map.entry("state", "governorate"),
            Map.entry("county", "district"),
            Map.entry("region", "region"),
            Map.entry("area", "region"),
            Map.entry("valley", "region"),
            Map.entry("enclave", "region"),
            Map.entry("pocket", "region"),
            Map.entry("countryside", "governorate"),
            Map.entry("peninsula", "region"),
            Map.entry("district", "district"),
            Map.entry("neighborhood", "neighbourhood"),
            Map.entry("neighbourhood", "neighbourhood"),
            Map.entry("quarter", "neighbourhood"),
            Map.entry("suburb", "town"),
            Map.entry("city", "city"),
            Map.entry("town", "town"),
            Map.entry("township", "town"),
            Map.entry("village", "village"),
            Map.entry("hamlet", "village"),
            Map.entry("camp", "camp"),
            Map.entry("crossing", "crossing"),
            Map.entry("checkpoint", "site"),
            Map.entry("base", "site"),
            Map.entry("airport", "site"),
            Map.entry("port", "city"),
            Map.entry("island", "region"),
            Map.entry("capital", "city"));

    /** Plurals of level words, which introduce several names. */
    static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("provinces", "governorate"),
            Map.entry("governorates", "governorate"),
            Map.entry("regions", "region"),
            Map.entry("areas", "region"),
            Map.entry("districts", "district"),
            Map.entry("neighborhoods", "neighbourhood"),
            Map.entry("neighbourhoods", "neighbourhood"),
            Map.entry("quarters", "neighbourhood"),
            Map.entry("suburbs", "town"),
            Map.entry("cities", "city"),
            Map.entry("towns", "town"),
            Map.entry("villages", "village"),
            Map.entry("camps", "camp"),
            Map.entry("enclaves", "region"));

    /** Words before a name that make it a place. */
    static final Set<String> PREPOSITIONS = Set.of(
            "in", "from", "to", "near", "at", "around", "outside", "inside", "toward", "towards", "into", "through",
            "via", "across", "throughout", "within", "leaving", "left", "leave", "entered", "enter", "entering", "reached",
            "reach", "between", "of", "for", "over", "on", "onto", "nearby", "besieged", "held", "controlled", "off");

    /** Directions and parts that stand before a name and belong to it. */
    static final Set<String> PARTS = Set.of(
            "eastern", "western", "northern", "southern", "northeastern", "northwestern", "southeastern", "southwestern",
            "east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest", "central", "rural",
            "greater", "old", "upper", "lower", "inner", "downtown");

    /** Nouns that make a part with "of" that bears a name: the Old City of Homs. */
    static final Set<String> PART_NOUNS = Set.of("city", "town", "quarter");

    /** Words that say a direction, which with "of" means a place beside the named one. */
    static final Set<String> BESIDE = Set.of(
            "east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest", "outside", "miles",
            "kilometers", "kilometres", "km", "kms", "mi", "short");

    /** Titles before persons' names. */
    static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "president", "general", "gen", "col", "colonel", "maj", "major", "lt", "lieutenant",
            "capt", "captain", "sgt", "brig", "brigadier", "commander", "sheikh", "shaykh", "imam", "abu", "umm", "ibn",
            "bin", "ben", "minister", "premier", "secretary", "ambassador", "spokesman", "spokeswoman", "senator",
            "king", "prince", "queen", "princess", "pope", "father", "judge", "governor", "mayor", "sir", "lord", "lady",
            "professor", "chief", "director", "envoy", "chancellor", "marshal", "admiral", "sergeant", "deputy", "haj",
            "hajji", "sayyed", "mullah", "warlord", "leader", "lawyer", "analyst", "activist", "resident", "rep", "sen");

    /** Capitalised words after a name with which it makes the name of a body, a paper, a thing. */
    static final Set<String> BODIES = Set.of(
            "university", "council", "military", "bank", "brigade", "brigades", "battalion", "battalions", "agreement",
            "accord", "accords", "process", "conference", "post", "times", "hospital", "hotel", "street", "road", "club",
            "prison", "front", "protocol", "summit", "talks", "declaration", "convention", "media", "center", "centre",
            "division", "army", "party", "movement", "institute", "committee", "tribune", "news", "herald", "journal",
            "tv", "television", "radio", "today", "office", "bureau", "school", "college", "museum", "court", "group",
            "avenue", "boulevard", "square", "airlines", "airways", "press", "daily", "gazette", "telegraph", "star",
            "network", "operations", "shield", "corps", "regiment", "company", "corporation", "inc", "ltd", "fc", "united",
            "revolution", "revolutionary", "observatory", "monitor", "coalition", "association", "foundation", "union",
            "communique", "protocols", "statement", "document", "memorandum", "treaty", "pact");

    private PlaceWords() {}
}
