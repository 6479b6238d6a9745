using NatoGraph.Commands;

return await NatoGraphCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
