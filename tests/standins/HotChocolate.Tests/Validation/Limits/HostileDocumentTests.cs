using System.Text;
using HotChocolate.Validation.Options;

namespace HotChocolate.Validation;

/// <summary>Documents made to be slow. Without the protection each would take hours or end the process.</summary>
public class HostileDocumentTests
{
    private const string TooComplex = "The GraphQL request document is too complex to be validated.";

    [Fact]
    public void Validate_FragmentsThatDoubleAtEachStep_EndsAtOnce()
    {
        var document = new StringBuilder("{ people { ...F0 } } ");
        for (var i = 0; i < 100; i++)
        {
            document.Append($"fragment F{i} on Person {{ a: boss {{ ...F{i + 1} }} b: boss {{ ...F{i + 1} }} }} ");
        }

        Assert.Empty(Registry.Validate(document.Append("fragment F100 on Person { id }").ToString()));
    }

    [Fact]
    public void Validate_ExponentiallyManyMeetings_IsRefused()
    {
        // An automaton that guesses whether the sixteenth step from the end was "a": every set of its states can meet.
        const int Layers = 40;
        const int States = 16;
        var document = new StringBuilder("{ people { ...S0_0 } } ");
        for (var layer = 0; layer < Layers; layer++)
        {
            for (var state = 0; state <= Math.Min(layer, States); state++)
            {
                document.Append($"fragment S{layer}_{state} on Person {{ {Steps(layer + 1, state)} }} ");
            }
        }

        var errors = Registry.Validate(document.Append(Last()).ToString());
        Assert.Equal(TooComplex, Assert.Single(errors).Message);

        static string Steps(int next, int state) => state switch
        {
            0 => $"a: boss {{ ...S{next}_0 ...S{next}_1 }} b: boss {{ ...S{next}_0 }}",
            States => "id",
            _ => $"a: boss {{ ...S{next}_{state + 1} }} b: boss {{ ...S{next}_{state + 1} }}",
        };

        static string Last() => string.Concat(Enumerable.Range(0, States + 1).Select(state => $"fragment S{Layers}_{state} on Person {{ id }} "));
    }

    [Fact]
    public void Validate_ChainOfThirtyThousandFragments_DoesNotExhaustTheStack()
    {
        var document = new StringBuilder("{ ...F0 } ");
        for (var i = 0; i < 30_000; i++)
        {
            document.Append($"fragment F{i} on Query {{ ...F{i + 1} }} ");
        }

        Assert.Empty(Registry.Validate(document.Append("fragment F30000 on Query { version }").ToString(), new ValidationOptions { MaxAllowedExecutionDepth = 5 }));
    }

    [Fact]
    public void Validate_ManyOperationsOverManyFragments_IsRefused()
    {
        var document = new StringBuilder();
        for (var i = 0; i < 3000; i++)
        {
            document.Append($"query Q{i} {{ ...F0 }} fragment F{i} on Query {{ ...F{i + 1} }} ");
        }

        var errors = Registry.Validate(document.Append("fragment F3000 on Query { version }").ToString());
        Assert.Equal(TooComplex, Assert.Single(errors).Message);
    }

    [Fact]
    public void Validate_SameFieldTwoThousandTimes_IsValid()
        => Assert.Empty(Registry.Validate($"{{ {new StringBuilder().Insert(0, "people(first: 1, kind: STATE) { id } ", 1000)} }}"));

    [Fact]
    public void Validate_HugeArgumentsAtManyMeetings_IsRefusedOrValid()
    {
        var list = string.Join(' ', Enumerable.Range(0, 4_000));
        var fields = string.Concat(Enumerable.Range(0, 200).Select(_ => $"numbers(list: [{list}]) "));
        Assert.All(Registry.Validate($"{{ {fields} }}"), error => Assert.Equal(TooComplex, error.Message));
    }

    [Fact]
    public void Validate_MoreErrorsThanAllowed_StopsAtTheLimit()
    {
        var fields = string.Concat(Enumerable.Range(0, 1000).Select(i => $"nothing{i} "));
        Assert.Equal(5, Registry.Validate($"{{ {fields} }}").Count);
        Assert.Equal(7, Registry.Validate($"{{ {fields} }}", new ValidationOptions { MaxAllowedErrors = 7 }).Count);
    }
}
