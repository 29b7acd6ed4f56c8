package accord.text;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds the rows of a model that speak of a state. The library writes each feature as a text and looks it up twice; here
 * what features are made of is hashed once a state, and the features' keys are reckoned from these hashes.
 */
final class Template<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1;

    /** The parts of all features, each once. */
    private final transient FeatureItem[] parts;

    /** Of each feature, its parts in order. */
    private final transient int[][] features;

    private final transient FeatureItem[] sets;
    private final transient HashTable table;

    Template(List<FeatureItem> sets, List<FeatureItem[]> features, HashTable table) {
        super(null, new HyperParameter());
        List<String> names = new ArrayList<>();
        List<FeatureItem> all = new ArrayList<>();
        this.features = new int[features.size()][];
        for (int i = 0; i < this.features.length; i++) {
            FeatureItem[] items = features.get(i);
            this.features[i] = new int[items.length];
            for (int j = 0; j < items.length; j++) {
                String name = items[j].toString();
                if (!names.contains(name)) {
                    names.add(name);
                    all.add(items[j]);
                }
                this.features[i][j] = names.indexOf(name);
            }
        }
        this.parts = all.toArray(FeatureItem[]::new);
        this.sets = sets.toArray(FeatureItem[]::new);
        this.table = table;
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        Keys keys = new Keys();
        for (int type = 0; type < sets.length; type++) {
            Collection<String> texts = getFeatures(state, sets[type]);
            if (texts != null) {
                for (String text : texts) {
                    keys.add(Hashing.key(type, Hashing.of(text)));
                }
            }
        }
        long[] hashes = new long[parts.length];
        long[] shifts = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String text = getFeature(state, parts[i]);
            if (text != null) {
                hashes[i] = Hashing.of(text);
                shifts[i] = Hashing.shift(text.length());
            }
        }
        for (int i = 0; i < features.length; i++) {
            int[] feature = features[i];
            long hash = hashes[feature[0]];
            boolean whole = shifts[feature[0]] != 0;
            for (int j = 1; j < feature.length; j++) {
                long shift = shifts[feature[j]];
                whole &= shift != 0;
                hash = Hashing.join(hash, hashes[feature[j]], shift);
            }
            if (whole) {
                keys.add(Hashing.key(sets.length + i, hash));
            }
        }
        return new FeatureVector(keys.in(table));
    }

    /** Keys to look up: all at once, so that the reads of memory wait for each other as little as may be. */
    private static final class Keys {
        private long[] keys = new long[128];
        private int count;

        void add(long key) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
            }
            keys[count++] = key;
        }

        Features in(HashTable table) {
            Features found = new Features();
            for (int i = 0; i < count; i++) {
                int row = table.at(keys[i]);
                if (row >= 0) {
                    found.add(row);
                }
            }
            return found;
        }
    }
}
