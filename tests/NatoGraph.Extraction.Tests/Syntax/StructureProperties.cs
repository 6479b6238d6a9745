using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Syntax.Tagging;

namespace NatoGraph.Extraction.Tests.Syntax;

/// <summary>What holds of the structure of any words, however odd.</summary>
public class StructureProperties
{
    private static readonly string[] Pieces =
    [
        "Paul Noir ", "M. ", "Mme ", "l'", "le ", "qui ", "que ", "dont ", "à ", "(", ") ", "mardi ", "28 avril ", "2022 ", ", ", ". ", "« ", " »", "a ", "été ", "nommée ", "par ",
        "ministre ", "OTAN ", "ex-", "-t-il ", "!", "\n", "\0", "\uD800", "한", "et ", "ni ", "sa ", "lui ", "%", "@Nom ", "https://a.b ", "MINISTRE ", "directeurs ", "mardi (", "( ( ",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Of_AnyText_IsATreeOverEveryToken() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts, text => Structures(text).All(IsTree)));

    [Fact]
    public void Of_SameText_IsTheSame() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts, text => Drawings(text).SequenceEqual(Drawings(text), StringComparer.Ordinal)));

    [Fact]
    public void Ask_AnyWord_Answers() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts, text => Structures(text).All(s => s.Words.All(w => Answers(s, w)))));

    [Fact]
    public void Parse_AnySentence_TakesTwoTransitionsAWord() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
        {
            var tokens = Reading.Of(text).Text.Tokens;
            var model = SyntaxModel.French;
            var input = new SentenceTagger(model.Vocabulary, model.Tagging).Tag(tokens.AsSpan());
            return TransitionsOf(new Parser(model.Transitions, model.Labels, model.Filter), input) == 2 * tokens.Length;
        }));

    private static int TransitionsOf(Parser parser, ParserInput input)
    {
        var state = new ParserState(input);
        var count = 0;
        var features = new uint[TransitionFeatures.Most];
        for (; !state.IsDone; count++)
        {
            parser.Apply(input, state, state.OnlyAllowed ?? parser.Best(state, features.AsSpan(0, TransitionFeatures.Extract(input, state, features))));
        }

        return count;
    }

    private static IEnumerable<SentenceStructure> Structures(string source)
    {
        var text = Reading.Of(source);
        return text.Text.Sentences.Select(text.Structure.Of);
    }

    private static IEnumerable<string> Drawings(string source) => Structures(source).Select(s => s.Draw());

    private static bool IsTree(SentenceStructure structure) =>
        structure.Words.Length == structure.Tokens.Length
        && structure.Words.Count(w => w.Head < 0) == 1
        && structure.Words.All(w => structure.Above(w).Take(structure.Words.Length + 1).Count() <= structure.Words.Length);

    private static bool Answers(SentenceStructure structure, Word word) =>
        structure.SpanOf(word).Contains(word.Index)
        && structure.Subjects(word).Concat(structure.Objects(word)).Concat(structure.Appositions(word)).All(structure.Words.Contains)
        && structure.VerbGroupOf(word).IsPassive == structure.IsPassive(word);
}
