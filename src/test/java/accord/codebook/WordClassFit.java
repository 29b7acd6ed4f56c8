package accord.codebook;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Makes {@code word-classes.tsv.gz}: spherical k-means (Dhillon and Modha 2001) over the word embeddings that the NLP
 * library ships, for the words that news use often. For development: {@code WordClassFit OUT TEXTS…}, the texts plain or
 * gzip; only which words they hold counts.
 */
final class WordClassFit {
    private static final String EMBEDDINGS = "edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz";
    private static final int COARSE = 120;
    private static final int FINE = 600;
    private static final int LEAST = 30;
    private static final int ROUNDS = 25;

    private WordClassFit() {}

    public static void main(String[] args) throws Exception {
        Map<String, Integer> counts = new HashMap<>();
        for (String file : List.of(args).subList(1, args.length)) {
            count(Path.of(file), counts);
        }
        Map<String, float[]> vectors = vectors(counts);
        List<String> words = new ArrayList<>(vectors.keySet());
        float[][] all = words.stream().map(vectors::get).toArray(float[][]::new);
        int[] coarse = cluster(all, COARSE);
        int[] fine = cluster(all, FINE);
        StringBuilder sheet = new StringBuilder("# Which words mean much the same, by clusters of the NLP4J project's"
                + " word embeddings (Apache License 2.0); made by WordClassFit.\nword\tcoarse\tfine\n");
        for (int i = 0; i < words.size(); i++) {
            sheet.append(words.get(i))
                    .append("\t")
                    .append(coarse[i])
                    .append('\t')
                    .append(fine[i])
                    .append('\n');
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            out.write(sheet.toString().getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(words.size() + " words");
    }

    private static void count(Path file, Map<String, Integer> counts) throws Exception {
        boolean own = !file.toString().endsWith(".gz");
        InputStream raw = Files.newInputStream(file);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(own ? raw : new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (String word : line.toLowerCase(Locale.ROOT).split("[^a-z'-]+")) {
                    if (word.length() > 1) {
                        counts.merge(word, own ? LEAST : 1, Integer::sum);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, float[]> vectors(Map<String, Integer> counts) throws Exception {
        Map<String, float[]> kept = new TreeMap<>();
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(
                new BufferedInputStream(WordClassFit.class.getClassLoader().getResourceAsStream(EMBEDDINGS)))))) {
            for (Map.Entry<String, float[]> one : ((Map<String, float[]>) in.readObject()).entrySet()) {
                if (counts.getOrDefault(one.getKey(), 0) >= LEAST) {
                    float[] vector = one.getValue().clone();
                    unit(vector);
                    kept.put(one.getKey(), vector);
                }
            }
        }
        return kept;
    }

    private static int[] cluster(float[][] all, int k) {
        int size = all[0].length;
        float[][] centres = new float[k][];
        double[] near = new double[all.length];
        Arrays.fill(near, -2);
        int next = 0;
        // each new centre is the word least like the centres before, skipping the oddest: the 95th percentile
        for (int c = 0; c < k; c++) {
            centres[c] = all[next].clone();
            for (int i = 0; i < all.length; i++) {
                near[i] = Math.max(near[i], dot(all[i], centres[c]));
            }
            double[] sorted = near.clone();
            Arrays.sort(sorted);
            double wanted = sorted[all.length / 20];
            for (int i = 0; i < all.length; i++) {
                if (near[i] == wanted) {
                    next = i;
                    break;
                }
            }
        }
        int[] own = new int[all.length];
        for (int round = 0; round < ROUNDS; round++) {
            float[][] sums = new float[k][size];
            for (int i = 0; i < all.length; i++) {
                double most = -2;
                for (int c = 0; c < k; c++) {
                    double like = dot(all[i], centres[c]);
                    if (like > most) {
                        most = like;
                        own[i] = c;
                    }
                }
                for (int d = 0; d < size; d++) {
                    sums[own[i]][d] += all[i][d];
                }
            }
            for (int c = 0; c < k; c++) {
                if (unit(sums[c])) {
                    centres[c] = sums[c];
                }
            }
        }
        return own;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static boolean unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= (float) length;
        }
        return length > 0;
    }
}
