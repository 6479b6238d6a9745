using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Tests.Syntax;

/// <summary>A sentence with its structure, and words of it by their form.</summary>
internal sealed class Parsed(SentenceStructure structure)
{
    public SentenceStructure Structure => structure;

    public Word this[string form] => structure.Words.First(w => w.Token.Form == form);

    public static Parsed Of(string sentence)
    {
        var text = Reading.Of(sentence);
        return new Parsed(text.Structure.Of(text.Text.Sentences[0]));
    }

    public string Subjects(string verb) => Forms(structure.Subjects(this[verb]));

    public string Objects(string verb) => Forms(structure.Objects(this[verb]));

    public string IndirectObjects(string verb) => Forms(structure.IndirectObjects(this[verb]));

    public string Obliques(string head, params string[] prepositions) => Forms(structure.Obliques(this[head], prepositions));

    public static string Forms(IEnumerable<Word> words) => string.Join(' ', words.Select(w => w.Token.Form));
}
