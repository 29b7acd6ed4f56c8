package accord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelPackTest {
    private static final Map<String, List<String>> WORDS = words();

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (int i = 0; i < 500; i++) {
            words.put("word" + i, i % 2 == 0 ? List.of("NN", "VB") : List.of("VB"));
        }
        return words;
    }

    @Test
    void aLexiconSaysOfEachWordWhatItWasGivenAndNothingOfOthers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Lexicon.pack(WORDS).write(out);
        }
        Lexicon.Rows rows = Lexicon.Rows.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        Lexicon<List<String>> lexicon = new Lexicon<>(rows, ArrayList::new);
        WORDS.forEach((word, classes) -> assertThat(lexicon.get(word)).isEqualTo(classes));
        assertThat(lexicon.get("word500")).isNull();
        assertThat(lexicon.get("")).isNull();
        assertThat(rows.distinct().length).isEqualTo(2);
    }

    @Test
    void joinedTextsHaveTheHashOfTheTextThatTheyMake() {
        for (List<String> texts : List.of(List.of("NN", "town"), List.of("", "x"), List.of("IN", ""))) {
            long joined = Hashing.join(
                    Hashing.of(texts.get(0)),
                    Hashing.of(texts.get(1)),
                    Hashing.shift(texts.get(1).length()));
            assertThat(joined).isEqualTo(Hashing.of(String.join("_", texts)));
        }
    }

    @Test
    void oneTextUnderTwoTypesIsTwoFeatures() {
        assertThat(Hashing.key(1, Hashing.of("NN"))).isNotEqualTo(Hashing.key(2, Hashing.of("NN")));
    }

    @Test
    void entriesOfOneHashAreRefusedInsteadOfMixed() {
        assertThatThrownBy(() -> new HashTable(new long[] {7, 9, 7}, new int[] {0, 1, 2}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowsOfManyAndOfFewWeightsScoreAlike() {
        int labels = 40;
        byte[] label = new byte[33];
        float[] weight = new float[33];
        for (int i = 0; i < 30; i++) {
            label[i] = (byte) (i + 10);
            weight[i] = i + 1;
        }
        label[30] = 3;
        label[31] = 12;
        label[32] = 39;
        weight[30] = .5f;
        weight[31] = -3;
        weight[32] = 70;
        Scores scores =
                new Scores(new Weighing(labels, new long[] {1, 2, 3}, new int[] {0, 30, 33, 33}, label, weight));
        Features features = new Features();
        for (int row = 0; row < 3; row++) {
            features.add(scores.addresses()[row]);
        }
        float[] sums = new float[labels];
        scores.addScores(features, sums);
        float[] wanted = new float[labels];
        for (int i = 0; i < 30; i++) {
            wanted[i + 10] = i + 1;
        }
        wanted[3] = .5f;
        wanted[12] = 0;
        wanted[39] = 100;
        assertThat(sums).containsExactly(wanted);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTaggerTakenApartAndWrittenTagsAsTheLibrarysOwn() throws IOException {
        OnlineComponent<NLPNode, ?> own =
                (OnlineComponent<NLPNode, ?>) ModelPack.object(ModelPack.TAGGER, new FeatureMap[1]);
        own.setFlag(NLPFlag.DECODE);
        FeatureMap[] map = new FeatureMap[1];
        Model model = Model.of((OnlineComponent<NLPNode, ?>) ModelPack.object(ModelPack.TAGGER, map), map[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            model.write(out);
        }
        OnlineComponent<NLPNode, ?> taken = Model.read(
                        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))
                .ready();
        List<String> words =
                List.of(("Some 4,500 fighters and their families left the besieged town of Daraya on Friday in buses , "
                                + "bound for rebel-held Idlib , under a deal that ended a four-year siege .")
                        .split(" "));
        assertThat(tags(taken, words)).isEqualTo(tags(own, words)).contains("NNP", "VBD", "NNS", "IN");
    }

    private static List<String> tags(OnlineComponent<NLPNode, ?> tagger, List<String> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.get(i - 1));
        }
        tagger.process(nodes);
        return Arrays.stream(nodes).skip(1).map(NLPNode::getPartOfSpeechTag).toList();
    }
}
