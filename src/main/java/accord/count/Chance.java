package accord.count;

import accord.model.Doc;
import accord.store.Records;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What a score means, as measured on gold: one step of a step function.
 *
 * @param of deal, link or missed
 * @param above scores greater than this
 * @param upto scores up to this
 * @param chance 0 to 1
 * @param cases gold cases that the chance rests on
 */
public record Chance(
        @Doc("deal, link or missed") String of,
        @Doc("scores greater than this") double above,
        @Doc("scores up to this") double upto,
        @Doc("chance, 0 to 1") double chance,
        @Doc("gold cases that it rests on") long cases) {

    public Chance {
        if (!List.of("deal", "link", "missed").contains(of) || !(above < upto) || !(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "no step of a calibration: " + of + ", " + above + " to " + upto + ", chance " + chance);
        }
    }

    /** The steps that ship with the program, {@code count/calibration.tsv}. */
    public static List<Chance> shipped() {
        return read(Query.resource("calibration.tsv"));
    }

    /** The steps of a file: comments by #, a line of names, tab-separated values. */
    public static List<Chance> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Chance(
                        cells[0],
                        Double.parseDouble(cells[1]),
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3]),
                        Long.parseLong(cells[4])))
                .toList();
    }

    /** The line of a file. */
    public String line() {
        return String.join(
                "\t",
                of,
                String.valueOf(above),
                String.valueOf(upto),
                String.format(Locale.ROOT, "%.3f", chance),
                String.valueOf(cases));
    }

    static Dataset<Row> view(SparkSession spark, List<Chance> chances) {
        return spark.createDataset(chances, Records.encoder(Chance.class)).toDF();
    }
}
