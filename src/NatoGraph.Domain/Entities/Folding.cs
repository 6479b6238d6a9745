using System.Collections.Frozen;
using System.Text;

namespace NatoGraph.Domain.Entities;

/// <summary>
/// Letters written in ASCII. A table of its own, since Unicode's decomposition is not at hand where globalisation is invariant, and
/// does not know ligatures and other alphabets. Cyrillic and Greek are written roughly as the French press does.
/// </summary>
internal static class Folding
{
    private const string Table =
        """
        a àáâãäåāăąǎạảấầẩẫậắằẳẵặа ά α
        b б
        c çćĉċčц
        d ďđðдδ
        e èéêëēĕėęěǝẹẻẽếềểễệеэё ε έ
        f фφ
        g ĝğġģгґγǵ
        h ĥħх
        i ìíîïĩīĭįıİǐịỉиіїй ι ί ϊ η ή
        j ĵј
        k ķкκǩ
        l ĺļľŀłлλљ
        m мμ
        n ñńņňŋнνњ
        o òóôõöøōŏőơǒọỏốồổỗộớờởỡợо ο ό ω ώ
        p пπ
        q ĸ
        r ŕŗřрρ
        s śŝşšșсσς
        t ţťŧțтτћ
        u ùúûüũūŭůűųưǔụủứừửữựу
        v вβ
        w ŵẁẃẅ
        x ξ
        y ýÿŷỳỹỵыυύ
        z źżžзζ
        ae æǽ
        oe œ
        ss ß
        th þθ
        zh ж
        ch ч
        sh ш
        shch щ
        kh χ
        ps ψ
        iou ю
        ia я
        ie є
        dj ђ
        dz џ
        """;

    private static readonly FrozenDictionary<Rune, string> Letters = Read();

    /// <summary>The ASCII letters or digit of a lower-case character: none for soft and hard signs, <see langword="null"/> where it has none.</summary>
    public static string? Of(Rune lower) => Letters.GetValueOrDefault(lower);

    private static FrozenDictionary<Rune, string> Read()
    {
        var letters = new Dictionary<Rune, string> { [new Rune('ь')] = "", [new Rune('ъ')] = "" };
        foreach (var plain in "abcdefghijklmnopqrstuvwxyz0123456789")
        {
            letters[new Rune(plain)] = plain.ToString();
        }

        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var letter in line[(space + 1)..].EnumerateRunes().Where(Rune.IsLetter))
            {
                letters[letter] = line[..space];
            }
        }

        return letters.ToFrozenDictionary();
    }
}
