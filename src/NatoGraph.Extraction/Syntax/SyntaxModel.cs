using System.IO.Compression;
using System.Reflection;
using NatoGraph.Extraction.Syntax.Learning;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Syntax;

/// <summary>What was learnt from treebanks and a lexicon. <c>src/NatoGraph.Training</c> makes it.</summary>
/// <param name="Vocabulary">Words, tags and lemmas.</param>
/// <param name="Tagging">Weights of the tagger.</param>
/// <param name="Transitions">Weights of the parser's transitions.</param>
/// <param name="Labels">Weights of the parser's relations.</param>
/// <param name="Filter">Which relations there are.</param>
internal sealed record SyntaxModel(Vocabulary Vocabulary, SmallWeights Tagging, SmallWeights Transitions, SmallWeights Labels, LabelFilter Filter)
{
    private const string Name = "fr/syntax.model";
    private static readonly Lazy<SyntaxModel> Loaded = new(Load);

    /// <summary>The model of French that is part of the program, loaded when first asked for.</summary>
    public static SyntaxModel French => Loaded.Value;

    /// <summary>Writes the model, compressed.</summary>
    public void Write(Stream stream)
    {
        using var compressed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(compressed);
        Vocabulary.Write(writer);
        Tagging.Write(writer);
        Transitions.Write(writer);
        Labels.Write(writer);
        Filter.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is too short.</exception>
    /// <exception cref="InvalidDataException">The stream is no model.</exception>
    public static SyntaxModel Read(Stream stream)
    {
        using var compressed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var buffered = new BufferedStream(compressed, 1 << 16);
        using var reader = new BinaryReader(buffered);
        return new SyntaxModel(
            Vocabulary.Read(reader), SmallWeights.Read(reader), SmallWeights.Read(reader), SmallWeights.Read(reader), LabelFilter.Read(reader));
    }

    private static SyntaxModel Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name)
            ?? throw new FileNotFoundException($"The language data '{Name}' is not part of the program.", Name);
        return Read(stream);
    }
}
