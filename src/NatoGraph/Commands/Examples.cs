using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NatoGraph.Commands;

/// <summary>Adds examples to a command's <c>--help</c>.</summary>
internal static class Examples
{
    public static Command WithExamples(this Command command, params (string Line, string What)[] examples)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            command.Options.Add(help = new HelpOption());
        }

        help.Action = new HelpWithExamples(examples);
        return command;
    }

    private sealed class HelpWithExamples((string Line, string What)[] examples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = new HelpAction().Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var (line, what) in examples)
            {
                output.WriteLine($"  natograph {line}");
                output.WriteLine($"      {what}");
            }

            return result;
        }
    }
}
