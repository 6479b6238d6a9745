namespace HotChocolate.Execution.Processing;

/// <summary>Puts the texts of a response together that were written one by one.</summary>
internal static class ResponseText
{
    /// <summary>The response in one piece; the texts are given back where that is another.</summary>
    /// <param name="texts">The texts, that of the root first, after what begins the response.</param>
    /// <param name="places">What is known of them.</param>
    public static JsonBuffer Join(JsonBuffer texts, Places places)
    {
        ref var root = ref places[Places.Root];
        if (root is { IsNulled: false, First: Place.None })
        {
            return texts;
        }

        var joined = new JsonBuffer(texts.Length);
        joined.Write(texts.Read(0, root.TextStart));
        if (root.IsNulled)
        {
            joined.WriteNull();
        }
        else
        {
            Copy(texts, joined, places, Places.Root);
        }

        texts.Dispose();
        return joined;
    }

    private static void Copy(JsonBuffer texts, JsonBuffer joined, Places places, int text)
    {
        var position = places[text].TextStart;
        for (var place = places[text].First; place != Place.None; place = places[place].Next)
        {
            if (places[place].Start < position)
            {
                // It stands in something that became null.
                continue;
            }

            var nulled = places.Nulled(place, text);
            ref var end = ref places[nulled == Place.None ? place : nulled];
            joined.Write(texts.Read(position, end.Start - position));
            position = end.End;
            if (nulled == Place.None)
            {
                Copy(texts, joined, places, place);
            }
            else
            {
                joined.WriteNull();
            }
        }

        joined.Write(texts.Read(position, places[text].TextEnd - position));
    }
}
